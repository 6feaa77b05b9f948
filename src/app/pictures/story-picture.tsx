import type { Summary } from '#news/article/article.ts';
import { urls } from '#news/addresses/urls.ts';
import { PictureSlot } from './picture-slot.tsx';

interface Props {
  readonly article: Pick<Summary, 'id' | 'slug' | 'picture'>;
  /** Larger, as that of the first article of the front page. */
  readonly isLead?: boolean;
}

/** The picture of an article in a list, where it has one; a link to the article. */
export function StoryPicture({ article, isLead = false }: Props) {
  const { picture } = article;
  if (picture === undefined) return null;
  const to = urls.article(article);
  return <PictureSlot>{({ ListPicture }) => <ListPicture picture={picture} to={to} isLead={isLead} />}</PictureSlot>;
}
