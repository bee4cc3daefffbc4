// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::QuotaShare` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::QuotaShare`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaShare(Body);

resource! { QuotaShare "AWS::Batch::QuotaShare" }

impl QuotaShare {
    /// `CapacityLimits`: list of `QuotaShareCapacityLimit`. Required.
    #[track_caller]
    pub fn capacity_limits(
        mut self,
        value: impl IntoValue<ListOf<QuotaShareCapacityLimit>>,
    ) -> Self {
        self.0.set("CapacityLimits", value);
        self
    }

    /// `JobQueue`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobQueue", value);
        self
    }

    /// `PreemptionConfiguration`: `QuotaSharePreemptionConfiguration`. Required.
    #[track_caller]
    pub fn preemption_configuration(
        mut self,
        value: impl IntoValue<QuotaSharePreemptionConfiguration>,
    ) -> Self {
        self.0.set("PreemptionConfiguration", value);
        self
    }

    /// `QuotaShareName`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn quota_share_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuotaShareName", value);
        self
    }

    /// `ResourceSharingConfiguration`: `QuotaShareResourceSharingConfiguration`. Required.
    #[track_caller]
    pub fn resource_sharing_configuration(
        mut self,
        value: impl IntoValue<QuotaShareResourceSharingConfiguration>,
    ) -> Self {
        self.0.set("ResourceSharingConfiguration", value);
        self
    }

    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<QuotaShare> {
    /// `QuotaShareArn`
    #[inline]
    pub fn quota_share_arn(&self) -> Value<String> {
        self.attribute("QuotaShareArn")
    }
}

/// `QuotaShareCapacityLimit` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaShareCapacityLimit(Properties);

properties! { QuotaShareCapacityLimit }

impl QuotaShareCapacityLimit {
    /// `CapacityUnit`: string. Required.
    #[track_caller]
    pub fn capacity_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityUnit", value);
        self
    }

    /// `MaxCapacity`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }
}

/// `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaSharePreemptionConfiguration(Properties);

properties! { QuotaSharePreemptionConfiguration }

impl QuotaSharePreemptionConfiguration {
    /// `InSharePreemption`: string. Required.
    #[track_caller]
    pub fn in_share_preemption(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InSharePreemption", value);
        self
    }
}

/// `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaShareResourceSharingConfiguration(Properties);

properties! { QuotaShareResourceSharingConfiguration }

impl QuotaShareResourceSharingConfiguration {
    /// `BorrowLimit`: integer, at least -1.
    #[track_caller]
    pub fn borrow_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BorrowLimit", value);
        self
    }

    /// `Strategy`: string. Required.
    #[track_caller]
    pub fn strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `State` of `AWS::Batch::QuotaShare`.
    State
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
