/** Brings people and their history in from files. */
@NullMarked
package org.waymark.app.people.imports;

import org.jspecify.annotations.NullMarked;
