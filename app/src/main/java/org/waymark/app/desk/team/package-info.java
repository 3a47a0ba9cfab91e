@NullMarked
package org.waymark.app.desk.team;

import org.jspecify.annotations.NullMarked;
