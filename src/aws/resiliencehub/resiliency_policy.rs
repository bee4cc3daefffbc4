// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHub::ResiliencyPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResilienceHub::ResiliencyPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResiliencyPolicy(Body);

resource! { ResiliencyPolicy "AWS::ResilienceHub::ResiliencyPolicy" }

impl ResiliencyPolicy {
    /// `DataLocationConstraint`: `DataLocationConstraint`.
    #[track_caller]
    pub fn data_location_constraint(
        mut self,
        value: impl IntoValue<DataLocationConstraint>,
    ) -> Self {
        self.0.set("DataLocationConstraint", value);
        self
    }

    /// `Policy`: `PolicyMap`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<PolicyMap>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `PolicyDescription`: string, at most 500 characters.
    #[track_caller]
    pub fn policy_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDescription", value);
        self
    }

    /// `PolicyName`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: `Tier`. Required.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.set("Tier", value);
        self
    }
}

impl Handle<ResiliencyPolicy> {
    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }
}

choice! {
    /// `DataLocationConstraint` of `AWS::ResilienceHub::ResiliencyPolicy`.
    DataLocationConstraint
    ANY_LOCATION "AnyLocation"
    SAME_CONTINENT "SameContinent"
    SAME_COUNTRY "SameCountry"
}

/// `FailurePolicy` of `AWS::ResilienceHub::ResiliencyPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailurePolicy(Properties);

properties! { FailurePolicy }

impl FailurePolicy {
    /// `RpoInSecs`: integer. Required.
    #[track_caller]
    pub fn rpo_in_secs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RpoInSecs", value);
        self
    }

    /// `RtoInSecs`: integer. Required.
    #[track_caller]
    pub fn rto_in_secs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RtoInSecs", value);
        self
    }
}

/// `PolicyMap` of `AWS::ResilienceHub::ResiliencyPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyMap(Properties);

properties! { PolicyMap }

impl PolicyMap {
    /// `AZ`: `FailurePolicy`. Required.
    #[track_caller]
    pub fn az(mut self, value: impl IntoValue<FailurePolicy>) -> Self {
        self.0.set("AZ", value);
        self
    }

    /// `Hardware`: `FailurePolicy`. Required.
    #[track_caller]
    pub fn hardware(mut self, value: impl IntoValue<FailurePolicy>) -> Self {
        self.0.set("Hardware", value);
        self
    }

    /// `Region`: `FailurePolicy`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<FailurePolicy>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `Software`: `FailurePolicy`. Required.
    #[track_caller]
    pub fn software(mut self, value: impl IntoValue<FailurePolicy>) -> Self {
        self.0.set("Software", value);
        self
    }
}

choice! {
    /// `Tier` of `AWS::ResilienceHub::ResiliencyPolicy`.
    Tier
    MISSION_CRITICAL "MissionCritical"
    CRITICAL "Critical"
    IMPORTANT "Important"
    CORE_SERVICES "CoreServices"
    NON_CRITICAL "NonCritical"
}
