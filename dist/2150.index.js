export const id=2150;export const ids=[2150];export const modules={32150:((e,t,o)=>{o.r(t);o.d(t,{commandHelp:()=>commandHelp,generalHelp:()=>generalHelp});var a=o(24010);let s=[["init","Look at a repository and write its mlops.yml, schema, split policy and workflow; overwrites nothing."],["demo","Watch the main job on a temporary copy of the example."],["profile","Show what files of data hold, column by column."],["show","Show a model's versions, champion and history."],["pull","Copy a version's files, or the rows that it was made from, into a folder."]];let i=[["--workspace DIR","folder of the model repository (default: the current one)"],["--config FILE","configuration, relative to the workspace (default: mlops.yml)"],["--registry PLACE","where versions live: a folder (default: .mlops-registry), github:owner/repo, or github"],["--run-dir DIR","folder that steps hand results on in (default: .mlops)"],["--set KEY=VALUE","override a key of the configuration; may be given often"],["--force","run steps even when nothing changed"],["--json","print the outputs as JSON on standard output"],["--quiet","only warnings and errors on standard error"],["--help","this text, or that of a step"],["--version","version of the tool"]];function list(e){let t=Math.max(...e.map(([e])=>e.length))+2;return e.map(([e,o])=>`  ${e.padEnd(t)}${o}`).join("\n")}function generalHelp(){let e=Object.entries(a.Ci).map(([e,{summary:t}])=>[e,t]);return`mlops: test, validate, split, package, train, evaluate, judge, publish and watch a model

Usage: mlops COMMAND [options]

Flows
${list(Object.entries(a.Sx))}

Steps
${list(e)}

Others
${list(s)}

Options
${list(i)}

Exit codes: 0 done; 1 a check said no; 2 bad input or configuration; 3 something outside failed, try again; 70 a defect of this tool.
`}let n={init:`mlops init [DATA...] [options]

Looks at the repository (data files, the target among their columns, the training program, scikit-learn among its packages, linters, parameters)
and writes mlops.yml, in which each choice has its reason, mlops/schema.yml, mlops/split.yml, .github/workflows/mlops.yml and
.github/mlops-tags.ruleset.json. What it assumed it says, one line each; an option says otherwise. A file that exists stays as it is.

Options
${list([["--data FILE","data file or glob, the same as DATA; may be given often (default: CSV, JSON Lines and Parquet here and in data/)"],["--target COLUMN","column that the model predicts"],["--positive VALUE","binary: the positive class"],["--key COLUMN","column that identifies a row and decides its part; may be given often"],["--force","replace what exists; with mlops/split.yml rows change their parts"],["--name NAME","name of the model"]])}
`,demo:`mlops demo [--keep DIR]

Runs the main job on a copy of the example: a first champion, new parameters, a spoilt candidate, bad data, a rollback.

Options
${list([["--keep DIR","work in this new folder and leave it there (default: a temporary one, also left)"]])}
`,profile:`mlops profile [FILE...] [options]
mlops profile --merge PROFILE...

Shows what the data hold, column by column: missing and different values, quantiles, histograms, frequent values, and how each column goes
together with the target. Without FILE: the data of mlops.yml. Values of the data are printed.

Options
${list([["--target COLUMN","column that the others are correlated with (default with mlops.yml: its target)"],["--type COLUMN=TYPE","number, string or boolean, where it is not to be inferred; may be given often"],["--delimiter C","character between two cells (default: found in the header line)"],["--null TEXT","text that means a missing value, instead of those of pandas' read_csv; may be given often"],["--json","print all figures, and what --merge needs, as JSON"],["--merge","put profiles of parts of the data together: the files are what --json printed for each part"]])}
`,show:`mlops show [--model NAME] [--registry PLACE] [--json]

Shows the versions of a model, their verdicts, and the champion's history.

Options
${list([["--model NAME","the model (default: that of mlops.yml)"]])}
`,pull:`mlops pull [--model NAME] [--version V] [--to DIR] [--registry PLACE]
mlops pull --data [--model NAME] [--version V] [--output DIR] [--format parquet|csv] [--registry PLACE]

Copies the files of a version (default: the champion) into a folder and verifies their digests. With --data, brings back the rows that it
was made from (data.snapshot) and verifies digest and fingerprint; without a snapshot, compares today's files with those on record, exit 1
where they differ.

Options
${list([["--model NAME","the model (default: that of mlops.yml)"],["--version V","the version (default: the champion)"],["--to DIR","the folder (default: NAME-V)"],["--data","the rows of the data instead of the files"],["--output DIR","with --data: the folder (default: NAME-V-data)"],["--format FORM","with --data: parquet (default) or csv"]])}
`};async function commandHelp(e){let t=n[e];if(void 0!==t)return t;let{optionRows:s}=await Promise.all([o.e(6921),o.e(9638),o.e(5694),o.e(9212)]).then(o.bind(o,49212));let r=s([e]);let l=a.Ci[e]?.summary??a.Sx[e]??"";let h=Object.hasOwn(a.Sx,e)?jobHelp(e):"";let d="check"===e?await runHelp():"gate"===e?verifyHelp():"";let p=r.map(({key:e,expected:t,fallback:o,description:a})=>[e,`${a} Expected: ${t}.${null===o?"":` Default: ${o}.`}`]);return`mlops ${e} [options]

${l}
${h}${d}${0===p.length?"":`
Keys of mlops.yml, or --set KEY=VALUE (those of ${e} also as --name VALUE)
${list(p)}
`}
Options
${list(i)}
`}function jobHelp(e){let t=Object.entries(a.LR).flatMap(([t,o])=>o.includes(e)?[t]:[]);return`
${list([["--job NAME",`only what that job of a workflow runs: ${t.join(", ")}`]])}
`}function verifyHelp(){let e="decide again from the evidence in that verdict.json, and compare it with the one on record: exit 1 where a value differs";return`
${list([["--verify FILE",e]])}
`}async function runHelp(){let{checkRows:e}=await Promise.all([o.e(6921),o.e(9638),o.e(5694),o.e(6374)]).then(o.bind(o,16374));let t=e().map(({key:e,expected:t,description:o})=>{let a=e.slice(6).replaceAll("_","-");return[`--${a}${"true or false"===t?"":" VALUE"}`,o]});return`
Open another run instead: its results come into the run directory, nothing is trained, the exit code is that run's
${list(t)}
`}})
};