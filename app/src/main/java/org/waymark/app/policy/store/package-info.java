/** Rules and what belongs to them in the database. */
@NullMarked
package org.waymark.app.policy.store;

import org.jspecify.annotations.NullMarked;
