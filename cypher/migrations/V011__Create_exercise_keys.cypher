// Case studies, exercises and answers by their codes, and the request that closed an exercise.
CREATE CONSTRAINT case_study_case_study_code_unique IF NOT EXISTS
FOR (n:CaseStudy) REQUIRE n.caseStudyCode IS UNIQUE;
CREATE CONSTRAINT exercise_exercise_code_unique IF NOT EXISTS
FOR (n:Exercise) REQUIRE n.exerciseCode IS UNIQUE;
CREATE CONSTRAINT exercise_answer_exercise_answer_code_unique IF NOT EXISTS
FOR (n:ExerciseAnswer) REQUIRE n.exerciseAnswerCode IS UNIQUE;
CREATE INDEX exercise_closing_key IF NOT EXISTS
FOR (n:Exercise) ON (n.closingKey);
