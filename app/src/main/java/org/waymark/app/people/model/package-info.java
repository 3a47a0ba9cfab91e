@NullMarked
package org.waymark.app.people.model;

import org.jspecify.annotations.NullMarked;
