/** What auditors are shown of the log over GraphQL, and everybody else is not. */
@NullMarked
package org.svetionik.audit.inspection;

import org.jspecify.annotations.NullMarked;
