// Plain JavaScript on purpose: an old Node must be able to read the sentence.
// better-sqlite3 13 ends an older Node with a segmentation fault, which tells nobody anything.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Jobpakkeportalen needs Node 24 or newer; this is Node ${process.versions.node}. ` +
      "Run it through npm (npm start, npm test, npm exec ...): npm ci installs Node 24 beside the packages on Linux. " +
      "Elsewhere, install Node 24 yourself.\n",
  );
  process.exit(1);
}
