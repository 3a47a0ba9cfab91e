# Sourced: alone FILE SENTENCE takes the lock FILE, saying the sentence once where it has to wait;
# alone_no_more gives it back. With flock the system gives it back even after kill -9. Without it
# (macOS) a folder beside the file is the lock, and one left behind by a process that is gone is taken.
alone() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$1"
    flock -n 9 || { echo "$2" >&2; flock 9; }
    return
  fi
  alone_dir=$1.d alone_said=
  until mkdir "$alone_dir" 2>/dev/null; do
    alone_holder=$(cat "$alone_dir/pid" 2>/dev/null || echo)
    if [ -n "$alone_holder" ] && ! kill -0 "$alone_holder" 2>/dev/null; then
      # Moved aside first, so that of several that wait one takes it away; given back if it is new.
      if mv "$alone_dir" "$alone_dir.$$" 2>/dev/null; then
        if [ "$(cat "$alone_dir.$$/pid" 2>/dev/null || echo)" = "$alone_holder" ]; then
          rm -rf "$alone_dir.$$"
        else
          mv "$alone_dir.$$" "$alone_dir"
        fi
      fi
      continue
    fi
    [ -n "$alone_said" ] || { echo "$2" >&2; alone_said=yes; }
    sleep 1
  done
  echo $$ > "$alone_dir/pid"
  trap alone_no_more EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}
alone_no_more() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
    return
  fi
  rm -rf "$alone_dir"
  trap - EXIT INT TERM
}
