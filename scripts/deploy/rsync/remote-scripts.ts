/** Exit code of `prepare` when another deployment runs; sysexits' "try again later". */
export const busyCode = 75;

const keptReleases = 10;

/**
 * Runs at the destination (POSIX sh, GNU mv) with the folder as `$1` and the release as `$2`:
 * takes the lock, makes the folders, removes what interrupted uploads have left, and prints the
 * live release. A lock of an hour ago is of a
 * deployment that has died.
 */
export const prepare = `set -eu
mkdir -p "$1/releases"
cd "$1"
find . -maxdepth 1 -name .deploying -mmin +60 -exec rmdir {} +
mkdir .deploying 2>/dev/null || exit ${busyCode}
for left in releases/uploading-*; do
  [ "$left" = "releases/uploading-$2" ] || rm -rf "$left"
done
mkdir -p "releases/uploading-$2/site"
if [ -L current ]; then basename "$(readlink current)"; fi
`;

/** Gives the complete release its name, switches to it, removes the oldest, gives the lock back. */
export const finish = `set -eu
cd "$1"
if [ ! -d "releases/$2" ]; then mv -T "releases/uploading-$2" "releases/$2"; fi
rm -rf "releases/uploading-$2"
ln -sfn "releases/$2" current.next
mv -T current.next current
ls releases | grep -v '^uploading-' | grep -vxF "$2" | sort | head -n -${keptReleases - 1} |
  while read -r old; do rm -rf "releases/$old"; done
rm -rf .deploying
`;

/** Gives the lock back after a failure. */
export const unlock = `rmdir "$1/.deploying"
`;
