/**
 * Given names that are common among journalists in languages other than English, in small letters. Origin: our own list (MIT).
 * They decide only whether a line that is nothing but a name is a byline.
 */
export const moreGivenNames: ReadonlySet<string> = new Set(
  `jane joan sue kate katie lucy amelia olivia sophie sophia chloe zoe mia ella isla ruby rose jack liam noah oliver owen luke ryan sean kyle josh joshua nathan ethan jake connor aidan
  aiden declan siobhan niamh aoife fiona ewan rory callum hamish imogen phoebe poppy tom tim jim joe sam nick mike steve matt rob ron ray jeff greg kevin keith neil nigel pete phil
  ahmad achmad muhammad mohammad moh mochamad muh abdul abdurrahman adi aditya agus agung ahmad aji akbar ali ami andi andika andri anggi anggun ani anisa annisa anwar ardi ari arief arif arifin
  aris astri ayu bagus bambang bayu benny bima bobby budi cahya cahyo candra chandra citra dani danu darma dedi dedy deni denny dewi dian diah dika dimas dina dini djoko dodi doni dwi dyah eka eko
  endah endang erna erwin evi fadli fahmi faisal fajar farid fauzan febri ferry fikri firman fitri galih gita gunawan hadi hana handoko hari hendra hendri heri herman hesti ika ilham imam indah
  indra irfan irwan ismail joko kartika kurnia laila lestari lia lina lukman maulana mega mei mira nadia nanda nia nina ningsih novi nur nurul oki pandu prasetyo puji putra putri rahmat
  rama rangga ratih ratna reza rian rika rina rini rio riska rizal rizki rizky robi rudi ruli sandi santi sari septian sigit siti slamet sri surya susi syahrul taufik teguh tia tika titin toni tri
  umar utami vina wahyu wawan wayan widodo winda wulan yanti yanto yoga yogi yudi yuli yulia yuni yusuf zaenal zainal made ketut nyoman gede komang
  juan josé jose luis carlos jorge pedro pablo javier jesús jesus miguel manuel rafael ramón ramon sergio diego alejandro andrés andres ángel angel álvaro alvaro enrique fernando francisco gonzalo ignacio iván ivan
  jaime joaquín joaquin marcos mariano martín martin mario nicolás nicolas óscar oscar raúl raul ricardo roberto rodrigo rubén ruben santiago vicente víctor victor xavier maría maria ana carmen cristina elena
  isabel laura lucía lucia marta mercedes mónica monica natalia nuria patricia paula pilar raquel rocío rocio rosa sandra sara silvia sofía sofia teresa verónica veronica beatriz alicia
  joão joao antônio antonio josé paulo marcos marcelo rafael felipe bruno gustavo leonardo lucas mateus thiago tiago vinícius vinicius fábio fabio rui nuno hugo inês ines rita joana mariana fernanda juliana
  camila letícia leticia luciana renata vanessa gabriela bianca
  jean pierre michel philippe alain bernard andré andre jacques françois francois christophe nicolas laurent frédéric frederic stéphane stephane olivier sébastien sebastien julien thomas antoine guillaume alexandre
  benoît benoit cédric cedric mathieu matthieu vincent luc marc yves rené rene gilles thierry didier pascal éric eric hervé herve bruno marie nathalie isabelle sylvie catherine martine christine françoise
  francoise valérie valerie sandrine stéphanie stephanie véronique sophie céline celine chantal patricia anne brigitte julie aurélie aurelie émilie emilie caroline laure camille léa lea manon chloé clémence
  max hans peter klaus jürgen juergen wolfgang dieter uwe bernd günter guenter werner horst manfred stefan stephan andreas matthias michael markus thomas christian sebastian florian tobias jan jens lars sven ralf
  rainer kai dirk holger olaf torsten thorsten jörg joerg ulrich ulrike ursula sabine petra susanne monika karin birgit andrea claudia katrin kathrin nicole anja heike silke tanja julia lena lisa leonie
  hannah johanna katharina friederike antje dagmar gabriele ingrid renate erika jana lukas jonas felix moritz paul leon niklas philipp benedikt
  mario marco luca andrea giuseppe giovanni antonio francesco roberto paolo stefano alessandro matteo davide simone federico lorenzo massimo fabio claudio daniele enrico giorgio giulia chiara francesca
  valentina alessandra silvia elisa martina sara paola federica ilaria elena laura simona giovanna
  jan piet kees henk willem johan dirk bart tom wouter sander jeroen erik maarten martijn pieter hendrik joost bas ruud frank marieke sanne anneke ingrid esther femke lotte floor
  lars anders per erik karl nils olof sven gunnar magnus johan mikael fredrik henrik jonas björn bjorn kristian morten ole jens søren soren niels anna kristina karin eva ingrid astrid linnea sofia
  helena johanna malin elin maja hanne mette kirsten bente marit kari ida emma mikko jukka matti juha pekka timo antti ville sanna päivi anu
  piotr paweł pawel andrzej krzysztof tomasz marcin michał michal jakub mateusz łukasz lukasz wojciech adam grzegorz rafał rafal marek jerzy stanisław katarzyna małgorzata agnieszka magdalena joanna ewa
  aleksandra monika barbara krystyna jiří jiri tomáš tomas petr martin pavel josef jana lucie tereza kateřina lászló istván györgy zsolt gábor attila ion andrei mihai cristian alexandru elena ioana
  mehmet mustafa ahmet ali hüseyin huseyin hasan ibrahim ibrahim ismail osman yusuf murat ömer omer emre burak serkan fatih hakan kemal selim cem can deniz ayşe ayse fatma emine hatice zeynep elif
  meryem merve esra selin özlem ozlem ebru gizem pınar sibel
  иван александр сергей дмитрий андрей алексей максим евгений михаил владимир николай павел роман игорь олег виктор юрий анатолий константин денис антон кирилл илья артем артём никита егор борис
  вадим василий виталий григорий станислав фёдор федор петр пётр мария анна елена ольга наталья наталия татьяна ирина екатерина юлия светлана анастасия дарья ксения виктория полина александра марина людмила
  галина валентина вера надежда любовь софия алина оксана сергій олександр андрій дмитро володимир микола олена ірина тетяна наталія
  γιώργος γιάννης δημήτρης νίκος κώστας μαρία ελένη κατερίνα דוד משה יוסי אבי רון יעל מיכל נועה
  محمد أحمد احمد محمود مصطفى علي حسن حسين إبراهيم ابراهيم خالد عمر عمرو سامي سمير كريم ياسر طارق هشام وليد رامي فادي جمال ماجد ناصر سعيد سعد فهد فيصل سلطان يوسف عادل أشرف
  أيمن أنور بلال زياد نبيل هاني وائل منى سارة ساره فاطمة مريم نور هدى ليلى رانيا دينا هبة أمل سلمى نادية زينب عائشة خديجة رضا مهدی محمدرضا امیر حمید سعید مریم زهرا فاطمه
  राम राजेश सुरेश रमेश अमित अनिल सुनील संजय विजय अजय राकेश मनोज प्रदीप संदीप विनोद राहुल रोहित अशोक दीपक मोहन नीरज पंकज प्रिया पूजा नेहा सुनीता अनिता सीता रेखा कविता
  amit anil sunil sanjay vijay ajay rakesh manoj pradeep sandeep vinod rahul rohit ashok deepak mohan neeraj pankaj priya pooja neha sunita anita rekha kavita arun ravi rajesh suresh ramesh
  nguyễn trần lê phạm hoàng สมชาย สมหญิง วิชัย ประเสริฐ juma asha hamisi amina mwangi wanjiku chidi ngozi kofi kwame ama thabo sipho
  wei ming jing hui ying xiaoming hiroshi takashi kenji yuki yuko keiko akira satoshi naoko haruka min-jun ji-hoon seo-yeon`.split(
    /\s+/u,
  ),
);
