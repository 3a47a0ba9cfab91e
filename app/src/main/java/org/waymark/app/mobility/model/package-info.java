/** What may happen to a move and to its steps: rules in plain Java. */
@NullMarked
package org.waymark.app.mobility.model;

import org.jspecify.annotations.NullMarked;
