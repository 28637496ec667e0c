package org.svetionik.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file that holds one calendar. It is refused unless it says how the limit of every kind of work runs.
 *
 * @param holidaysByLaw whether the law tells the days off of the years that are not listed
 * @param years the days off of single years
 * @param agreements how long notice is given of agreements that end; none where absent
 */
record CalendarFile(
        int version,
        int aroundTheClockUpToHours,
        Map<WorkKind, Run> runs,
        WorkingDay workingDay,
        Set<DayOfWeek> weekend,
        @Nullable Boolean holidaysByLaw,
        Map<Integer, Year> years,
        @Nullable AgreementNotice agreements) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record WorkingDay(LocalTime from, LocalTime until) {}

    /**
     * The days off of a year beside weekends.
     *
     * @param status verified or unverified
     */
    record Year(String status, @Nullable String source, List<LocalDate> holidays) {}

    static WorkCalendar read(Resource file) {
        CalendarFile read = parsed(file);
        if (!("calendar-" + read.version + ".yaml").equals(file.getFilename())) {
            throw refused(file, "version is " + read.version + "; the file of version N is named calendar-N.yaml");
        }
        Set<WorkKind> counted = Arrays.stream(WorkKind.values())
                .filter(WorkKind::isCounted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkKind.class)));
        if (!read.runs.keySet().equals(counted)) {
            throw refused(file, "runs must name every kind of work whose limit is counted: " + counted);
        }
        read.years.forEach((year, days) -> {
            if (days.holidays.stream().anyMatch(day -> day.getYear() != year)) {
                throw refused(file, "the holidays of " + year + " are not all in it");
            }
        });
        return read.calendar();
    }

    private WorkCalendar calendar() {
        Map<Integer, Set<LocalDate>> listed = new HashMap<>();
        years.forEach((year, days) -> listed.put(year, Set.copyOf(days.holidays)));
        return new WorkCalendar(
                version,
                aroundTheClockUpToHours,
                runs,
                workingDay.from,
                workingDay.until,
                weekend,
                new DaysOff(listed, Boolean.TRUE.equals(holidaysByLaw)),
                agreements);
    }

    private static CalendarFile parsed(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, CalendarFile.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file.getDescription() + " is no calendar: " + e.getMessage(), e);
        }
    }

    private static IllegalStateException refused(Resource file, String why) {
        return new IllegalStateException(file.getDescription() + ": " + why);
    }
}
