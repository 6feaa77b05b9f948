import { pagesEnvironment, publishSteps, setUpSteps, workflowHead } from './github-workflow.ts';

/** Parts that a template begins with. More than the machines: a machine that is done early takes another. */
const parts = 32;

/** Where the parts meet. Folders whose names begin with a dot are not read as articles. */
const place = '.dateline-parts';

/** The engines that `dateline new --engine` knows, and for each the files by which it builds a site in parts. */
const filesOf: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  make: [
    [
      'Makefile',
      `# Builds the site in parts, as many at a time as -j says: make -j 8
# What was built stays, so a run that was stopped goes on where it was.
PARTS := ${parts}
PLACE := ${place}
parts := $(addprefix part-,$(shell seq 1 $(PARTS)))

site: $(parts)
	npx dateline join --from $(PLACE)

$(parts): part-%: plan
	npx dateline build --part $*/$(PARTS) --to $(PLACE)

plan:
	npx dateline plan --parts $(PARTS) --to $(PLACE)

.PHONY: site plan $(parts)
`,
    ],
  ],
  slurm: [
    [
      'slurm.sh',
      `#!/bin/sh
# Builds the site in parts on a Slurm cluster: sh slurm.sh
# All nodes see this folder. A part that failed is run again by its number (sbatch --array=17 ...), or by this script: what was
# built stays.
set -eu
parts=\${PARTS:-${parts}}
npx dateline plan --parts "$parts" --to ${place}
array=$(sbatch --parsable --job-name=dateline-part --array="1-$parts" --requeue --cpus-per-task=1 --mem=1G \\
  --wrap="npx dateline build --part \\$SLURM_ARRAY_TASK_ID/$parts --to ${place}")
sbatch --job-name=dateline-join --dependency="afterok:$array" --kill-on-invalid-dep=yes --mem=1G \\
  --wrap='npx dateline join --from ${place}'
`,
    ],
  ],
  kubernetes: [
    ['kubernetes/plan.yaml', kubernetesJob('plan', '', `npx dateline plan --parts ${parts} --to ${place}`, '')],
    [
      'kubernetes/parts.yaml',
      kubernetesJob(
        'parts',
        `  completionMode: Indexed
  completions: ${parts}
  parallelism: 8
  backoffLimitPerIndex: 3
`,
        `npx dateline build --part $((JOB_COMPLETION_INDEX + 1))/${parts} --to ${place}`,
        '  # Indexes count from 0, parts from 1. A part that fails is tried again by itself.\n',
      ),
    ],
    ['kubernetes/join.yaml', kubernetesJob('join', '', `npx dateline join --from ${place}`, '')],
  ],
  'github-actions': [
    [
      '.github/workflows/publish.yml',
      `# Builds the site in parts, on as many machines as GitHub gives, and publishes it on GitHub Pages after each push to main.
# In the repository's settings, under Pages, choose "GitHub Actions" as the source. A matrix has at most 256 jobs.
${workflowHead}env:
  PARTS: ${parts}
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      parts: \${{ steps.plan.outputs.parts }}
      url: \${{ steps.pages.outputs.base_url }}
    steps:
${setUpSteps}      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      # Months that did not change since the last run are not built again.
      - uses: actions/cache@v4
        with:
          path: |
            ${place}/months
            ${place}/pictures
          key: dateline-months-\${{ github.run_id }}
          restore-keys: dateline-months-
      - id: plan
        run: |
          npx dateline plan --parts "$PARTS" --to ${place} --url "$URL" --json > plan.json
          echo "parts=$(node -p 'JSON.stringify(require("./plan.json").partsToBuild)')" >> "$GITHUB_OUTPUT"
        env:
          URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-artifact@v4
        with:
          name: plan
          path: ${place}/plan
          include-hidden-files: true
      - uses: actions/upload-artifact@v4
        with:
          name: pictures
          path: ${place}/pictures
          include-hidden-files: true
          if-no-files-found: ignore
  part:
    needs: plan
    if: needs.plan.outputs.parts != '[]'
    runs-on: ubuntu-latest
    strategy:
      matrix:
        part: \${{ fromJSON(needs.plan.outputs.parts) }}
    steps:
${setUpSteps}      - run: npm ci
      - uses: actions/download-artifact@v4
        with:
          name: plan
          path: ${place}/plan
      - run: npx dateline build --part "\${{ matrix.part }}/$PARTS" --to ${place} --url "$URL"
        env:
          URL: \${{ needs.plan.outputs.url }}
      - uses: actions/upload-artifact@v4
        with:
          name: part-\${{ matrix.part }}
          path: ${place}/months
          include-hidden-files: true
  join:
    needs: [plan, part]
    # Also where no part had anything to build.
    if: always() && needs.plan.result == 'success' && needs.part.result != 'failure' && needs.part.result != 'cancelled'
    runs-on: ubuntu-latest
${pagesEnvironment}    steps:
${setUpSteps}      - run: npm ci
      - uses: actions/cache@v4
        with:
          path: |
            ${place}/months
            ${place}/pictures
          key: dateline-months-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: dateline-months-
      - uses: actions/download-artifact@v4
        with:
          name: plan
          path: ${place}/plan
      # Where there are none, nothing matches.
      - uses: actions/download-artifact@v4
        with:
          pattern: pictures
          merge-multiple: true
          path: ${place}/pictures
      - uses: actions/download-artifact@v4
        with:
          pattern: part-*
          merge-multiple: true
          path: ${place}/months
      - run: npx dateline join --from ${place} --url "$URL"
        env:
          URL: \${{ needs.plan.outputs.url }}
${publishSteps}`,
    ],
  ],
};

/** The names of the engines. */
export const engines: readonly string[] = Object.keys(filesOf);

/** The files for an engine, one of `engines`: path below the site's folder, and text. */
export const engineFiles = (engine: string): readonly (readonly [path: string, text: string])[] =>
  filesOf[engine] ?? [];

function kubernetesJob(name: string, spec: string, command: string, comment: string): string {
  return `# kubectl apply -f kubernetes/${name}.yaml && kubectl wait --for=condition=complete --timeout=-1s job/dateline-${name}
# Before it, the volume claim "articles" (ReadWriteMany): the folder of the articles, with Dateline installed in it by npm.
apiVersion: batch/v1
kind: Job
metadata:
  name: dateline-${name}
spec:
${comment}${spec}  template:
    spec:
      restartPolicy: Never
      containers:
        - name: dateline
          image: node:24
          workingDir: /articles
          command: ['sh', '-c', '${command}']
          resources:
            limits:
              memory: 1Gi
          volumeMounts:
            - name: articles
              mountPath: /articles
      volumes:
        - name: articles
          persistentVolumeClaim:
            claimName: articles
`;
}
