# Sourced by bin/waymark: but_for_incubators passes the error output of a JVM on.
# The JVM begins what it says on the error output by naming the incubator modules it was told to use; that first line,
# when it is that one, goes nowhere. Everything after it passes through as it comes.
but_for_incubators() {
  trap '' INT
  IFS= read -r first || [ -n "$first" ] || return 0
  case $first in
    'WARNING: Using incubator modules: jdk.incubator.vector') ;;
    *) printf '%s\n' "$first" ;;
  esac
  cat
}
