/** Who may do what: keys, and who has done what: the audit log. */
@NullMarked
package org.channelwatch.store.account;

import org.jspecify.annotations.NullMarked;
