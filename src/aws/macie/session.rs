// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie::Session` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Macie::Session`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Session(Body);

resource! { Session "AWS::Macie::Session" }

impl Session {
    /// `FindingPublishingFrequency`: `FindingPublishingFrequency`, default `SIX_HOURS`.
    #[track_caller]
    pub fn finding_publishing_frequency(
        mut self,
        value: impl IntoValue<FindingPublishingFrequency>,
    ) -> Self {
        self.0.set("FindingPublishingFrequency", value);
        self
    }

    /// `Status`: `Status`, default `ENABLED`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<Session> {
    /// `AutomatedDiscoveryStatus`
    #[inline]
    pub fn automated_discovery_status(&self) -> Value<String> {
        self.attribute("AutomatedDiscoveryStatus")
    }

    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `ServiceRole`
    #[inline]
    pub fn service_role(&self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}

choice! {
    /// `FindingPublishingFrequency` of `AWS::Macie::Session`.
    FindingPublishingFrequency
    FIFTEEN_MINUTES "FIFTEEN_MINUTES"
    ONE_HOUR "ONE_HOUR"
    SIX_HOURS "SIX_HOURS"
}

choice! {
    /// `Status` of `AWS::Macie::Session`.
    Status
    ENABLED "ENABLED"
    PAUSED "PAUSED"
}
