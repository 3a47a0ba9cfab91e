/** What people do here, one class for each kind of act: rights, rules, transaction, events. */
@NullMarked
package org.waymark.app.skills.work;

import org.jspecify.annotations.NullMarked;
