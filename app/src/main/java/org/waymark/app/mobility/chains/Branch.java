package org.waymark.app.mobility.chains;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleId;

/**
 * A way that a chain can go.
 *
 * @param role that would be left; null where too few people hold it, or for all other ways
 * @param percent how often, of all chains
 * @param follow how many could follow into it from inside
 * @param outside in percent of all chains: that it ends here, with somebody from outside
 */
record Branch(@Nullable RoleId role, int percent, int follow, int outside, List<Branch> then) {
  Branch {
    then = List.copyOf(then);
  }
}
