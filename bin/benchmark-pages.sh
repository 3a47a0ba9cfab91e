# Sourced by bin/benchmark: makes a company of N people, brings it in, and loads its pages at a fixed rate.
people=60000 rate=40 seconds=60
while [ $# -gt 0 ]; do
  case $1 in
    --people) people=$2; shift 2 ;;
    --rate) rate=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    *) usage ;;
  esac
done
. "$here/bin/built.sh"
(cd "$here" && bin/mvn -q -B -DskipTests -Dspotless.check.skip=true -pl benchmarks -am package)
work=$(mktemp -d); port=18321; out=$here/benchmarks/results/$(date +%F)-pages.md
mkdir -p "$here/benchmarks/results"
"$here/bin/run" --data "$work/data" --port $port --people "$people" > "$work/log" 2>&1 & server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$work"' EXIT
until grep -aq "Waymark is at" "$work/log"; do kill -0 $server || { tail -n 30 "$work/log"; exit 1; }; sleep 1; done
# Jiffies that somebody else on the host had while this machine wanted them, and all jiffies.
stolen() { awk '/^cpu / { for (i = 2; i <= 9; i++) all += $i; print $9, all }' /proc/stat; }
before=$(stolen)
{
  echo "# $(date +%F): $people people"
  echo
  echo "$(uname -sm), $(nproc) processors, load before: $(cut -d' ' -f1-3 /proc/loadavg)"
  echo
  echo "Files brought in at the first start:"
  grep -aoE "[a-z-]+: [0-9]+ changes, [0-9]+ rows left out, [0-9]+ ms" "$work/log" | sed 's/^/* /'
  esco=${WAYMARK_SHARED_DATA:-$here/../shared/data}/esco-1.1.1
  if [ -d "$esco" ]; then
    echo "* ESCO: $("$here/bin/waymark" import taxonomy esco "$esco/classification-en.zip" "$esco/relations.zip" --data "$work/data" --dry-run 2>/dev/null | tail -n 1)"
  else
    echo "* ESCO: left out, its archives are not there"
  fi
  echo
  "$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/classes" org.waymark.benchmarks.ChangeSeen "http://127.0.0.1:$port"
  echo
  "$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/classes" org.waymark.benchmarks.EveryPage "http://127.0.0.1:$port"
  echo
  "$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/classes" org.waymark.benchmarks.PageLoad "http://127.0.0.1:$port" "$rate" "$seconds"
  echo
  jvm=$(pgrep -P $server -x java || echo $server)
  echo "Taken by others on the host while this was measured: $(echo "$before $(stolen)" | awk '{ printf "%.0f %%", 100 * ($3 - $1) / ($4 - $2) }') of the processors"
  echo
  echo "Resident memory of the application: $(awk '/VmRSS/ {printf "%.0f MiB", $2/1024}' "/proc/$jvm/status"), PostgreSQL apart"
} | tee "$out"
