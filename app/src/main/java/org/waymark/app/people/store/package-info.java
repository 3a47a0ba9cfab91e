@NullMarked
package org.waymark.app.people.store;

import org.jspecify.annotations.NullMarked;
