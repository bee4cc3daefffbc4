// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHubV2::UserJourney` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResilienceHubV2::UserJourney`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserJourney(Body);

resource! { UserJourney "AWS::ResilienceHubV2::UserJourney" }

impl UserJourney {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9 _\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyArn`: string.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }

    /// `SystemIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn system_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemIdentifier", value);
        self
    }
}

impl Handle<UserJourney> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `UserJourneyId`
    #[inline]
    pub fn user_journey_id(&self) -> Value<String> {
        self.attribute("UserJourneyId")
    }
}
