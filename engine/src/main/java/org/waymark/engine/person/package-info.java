/**
 * What a person could do next: fit plus what they told us and what is feasible. Wishes are private;
 * nothing here is read by the ranking of people for an opening, and the engine's base package must
 * not use this one.
 */
@NullMarked
package org.waymark.engine.person;

import org.jspecify.annotations.NullMarked;
