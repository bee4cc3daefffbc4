// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::Master` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::GuardDuty::Master`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Master(Body);

resource! { Master "AWS::GuardDuty::Master" }

impl Master {
    /// `DetectorId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `InvitationId`: string. A change replaces the resource.
    #[track_caller]
    pub fn invitation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvitationId", value);
        self
    }

    /// `MasterId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn master_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterId", value);
        self
    }
}
