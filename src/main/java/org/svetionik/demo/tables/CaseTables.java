package org.svetionik.demo.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Decision;
import org.svetionik.demo.chronicle.Link;
import org.svetionik.demo.chronicle.Measure;
import org.svetionik.demo.chronicle.Observation;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.chronicle.Student;

/** Writes students, observations, cases and what belongs to cases. Codes count up in order of time. */
public final class CaseTables {
    private final Path folder;
    private final Chronicle chronicle;
    private final LongConsumer progress;
    private final List<CaseFile> cases;

    public CaseTables(Path folder, Chronicle chronicle, LongConsumer progress) {
        this.folder = folder;
        this.chronicle = chronicle;
        this.progress = progress;
        this.cases = new ArrayList<>(chronicle.cases);
        cases.sort(Comparator.comparing((CaseFile file) -> file.openedOn));
        cases.forEach(file -> file.referrals.sort(Comparator.comparing(Referral::sentAt)));
    }

    public void write() throws IOException {
        students();
        observations();
        cases();
        referrals();
        decisions();
        measures();
        links();
    }

    private Table table(String name, String header) throws IOException {
        return new Table(folder, name, progress, header);
    }

    private static String code(String prefix, int number) {
        return prefix + String.valueOf(1_000_000 + number).substring(1);
    }

    private void students() throws IOException {
        try (Table table = table("students", "code,school_code,birth_year,sex,enrolled_on,left_on")) {
            for (Student one : chronicle.students) {
                table.row(one.code(), one.school().code(), one.birthYear(), one.sex(), one.enrolledOn(), one.leftOn());
            }
        }
    }

    private void observations() throws IOException {
        List<Observation> sorted = new ArrayList<>(chronicle.observations);
        sorted.sort(Comparator.comparing(Observation::observedOn));
        int number = 0;
        try (Table table =
                table("observations", "code,student_code,institution_code,indicator_code,observed_on,recorded_at")) {
            for (Observation one : sorted) {
                table.row(
                        code("DEMO-OBS-", ++number),
                        one.student().code(),
                        one.by().code(),
                        one.indicator(),
                        one.observedOn(),
                        one.recordedAt());
            }
        }
    }

    private void cases() throws IOException {
        String header = "code,student_code,opened_on,opened_by,lead_code,lead_since,status,closed_on,closure_reason,"
                + "exploitation_forms";
        try (Table table = table("cases", header)) {
            for (int i = 0; i < cases.size(); i++) {
                CaseFile file = cases.get(i);
                table.row(
                        caseCode(i),
                        file.student.code(),
                        file.openedOn,
                        file.openedBy.code(),
                        file.lead == null ? "" : file.lead.code(),
                        file.lead == null ? "" : file.openedOn,
                        file.closedOn == null ? "OPEN" : "CLOSED",
                        file.closedOn,
                        file.closureReason,
                        file.forms);
            }
        }
    }

    private static String caseCode(int index) {
        return code("DEMO-CASE-", index + 1);
    }

    private void referrals() throws IOException {
        String header =
                "code,case_code,from_code,to_code,priority,sent_at,received_at,responded_at,response,feedback_at";
        int number = 0;
        try (Table table = table("referrals", header)) {
            for (int i = 0; i < cases.size(); i++) {
                for (Referral one : cases.get(i).referrals) {
                    table.row(
                            code("DEMO-REF-", ++number),
                            caseCode(i),
                            one.from().code(),
                            one.to().code(),
                            one.priority(),
                            one.sentAt(),
                            one.receivedAt(),
                            one.respondedAt(),
                            one.response(),
                            one.feedbackAt());
                }
            }
        }
    }

    private void decisions() throws IOException {
        int number = 0;
        try (Table table = table("decisions", "code,case_code,body_code,decided_on,outcome")) {
            for (int i = 0; i < cases.size(); i++) {
                for (Decision one : cases.get(i).decisions) {
                    table.row(
                            code("DEMO-DEC-", ++number),
                            caseCode(i),
                            one.body().code(),
                            one.decidedOn(),
                            one.outcome());
                }
            }
        }
    }

    private void measures() throws IOException {
        int number = 0;
        try (Table table = table("measures", "code,case_code,provider_code,kind,started_on,ended_on,result")) {
            for (int i = 0; i < cases.size(); i++) {
                for (Measure one : cases.get(i).measures) {
                    table.row(
                            code("DEMO-MEA-", ++number),
                            caseCode(i),
                            one.provider().code(),
                            one.kind(),
                            one.startedOn(),
                            one.endedOn(),
                            one.result());
                }
            }
        }
    }

    private void links() throws IOException {
        try (Table table = table("links", "entity_code,entity_kind,case_code,role,since")) {
            for (int i = 0; i < cases.size(); i++) {
                for (Link one : cases.get(i).links) {
                    table.row(one.entity(), one.entityKind(), caseCode(i), one.role(), one.since());
                }
            }
        }
    }
}
