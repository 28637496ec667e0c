package org.svetionik.exchange;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The imports that the graph holds. */
interface ImportEntries extends Repository<ImportEntry, String> {

    Optional<ImportEntry> findById(String importId);
}
