// What finds the referrals that were received, answered or reported back in some days, whenever they were sent.
CREATE INDEX referral_received_at IF NOT EXISTS
FOR (n:Referral) ON (n.receivedAt);
CREATE INDEX referral_responded_at IF NOT EXISTS
FOR (n:Referral) ON (n.respondedAt);
CREATE INDEX referral_feedback_at IF NOT EXISTS
FOR (n:Referral) ON (n.feedbackAt);
