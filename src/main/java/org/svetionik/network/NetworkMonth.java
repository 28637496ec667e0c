package org.svetionik.network;

import java.time.LocalDate;

/**
 * The network as it was at the end of a month.
 *
 * @param month its first day
 */
record NetworkMonth(LocalDate month, InstitutionalNetwork network) {}
