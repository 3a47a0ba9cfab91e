/** What a new day alone changes: who comes, goes or changes place as was planned before. */
@NullMarked
package org.waymark.app.people.days;

import org.jspecify.annotations.NullMarked;
