# Sourced by bin/run and bin/waymark: builds when a source is newer than the last build, then sets
# $built (the application, unpacked), $flags and $cache (what the JVM learnt in one training run).
# With $packaged set, the jar that Maven has just made is taken as it is.
built=$here/app/target/run
flags="--add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx${WAYMARK_HEAP:-576m} -Xlog:disable -Xlog:all=error:stderr"
stale() {
  if [ -n "${packaged:-}" ]; then
    [ ! -e "$built/done" ] || [ -n "$(find "$here"/app/target -maxdepth 1 -name 'app-*.jar' -newer "$built/done")" ]
    return
  fi
  [ ! -e "$built/done" ] || [ -n "$(find "$here/pom.xml" "$here/engine" "$here/encoder" "$here/measures" "$here/samples" "$here/app" -newer "$built/done" -not -path '*/target/*' -type f -print -quit)" ]
}
build() {
  [ -n "${packaged:-}" ] || package
  unpack
}
package() {
  echo "Building Waymark …" >&2
  (cd "$here" && patient=yes bin/mvn -q -B -DskipTests -Dspotless.check.skip=true -pl app -am package) >&2
}
unpack() {
  rm -rf "$built"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$here"/app/target/app-*-SNAPSHOT.jar extract --destination "$built" >/dev/null
  mv "$built"/app-*.jar "$built/app.jar"
  # One training run per build: start on a throw-away database, stop, keep what the JVM learnt.
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$built/app.aot" $flags -Dspring.context.exit=onRefresh -jar "$built/app.jar" \
    --waymark.data="$built/training" --server.port=0 > "$built/training.log" 2>&1 || rm -f "$built/app.aot"
  rm -rf "$built/training"
  touch "$built/done"
}
# One build at a time: whoever comes second waits, then finds it done.
. "$here/bin/lock.sh"
if stale; then
  mkdir -p "$here/app/target"
  alone "$here/app/target/build.lock" "Another build of Waymark is running here; waiting for it …"
  if stale; then build; fi
  alone_no_more
fi
cache=
[ ! -e "$built/app.aot" ] || cache="-XX:AOTCache=$built/app.aot"
