// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::SchedulingPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::SchedulingPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulingPolicy(Body);

resource! { SchedulingPolicy "AWS::Batch::SchedulingPolicy" }

impl SchedulingPolicy {
    /// `FairsharePolicy`: `FairsharePolicy`.
    #[track_caller]
    pub fn fairshare_policy(mut self, value: impl IntoValue<FairsharePolicy>) -> Self {
        self.0.set("FairsharePolicy", value);
        self
    }

    /// `Name`: string, pattern ``. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QuotaSharePolicy`: `QuotaSharePolicy`.
    #[track_caller]
    pub fn quota_share_policy(mut self, value: impl IntoValue<QuotaSharePolicy>) -> Self {
        self.0.set("QuotaSharePolicy", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SchedulingPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `FairsharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FairsharePolicy(Properties);

properties! { FairsharePolicy }

impl FairsharePolicy {
    /// `ComputeReservation`: number, 0 to 99.
    #[track_caller]
    pub fn compute_reservation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ComputeReservation", value);
        self
    }

    /// `ShareDecaySeconds`: number, 0 to 604800.
    #[track_caller]
    pub fn share_decay_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ShareDecaySeconds", value);
        self
    }

    /// `ShareDistribution`: list of `ShareAttributes`.
    #[track_caller]
    pub fn share_distribution(mut self, value: impl IntoValue<ListOf<ShareAttributes>>) -> Self {
        self.0.set("ShareDistribution", value);
        self
    }
}

/// `QuotaSharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaSharePolicy(Properties);

properties! { QuotaSharePolicy }

impl QuotaSharePolicy {
    /// `IdleResourceAssignmentStrategy`: string.
    #[track_caller]
    pub fn idle_resource_assignment_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdleResourceAssignmentStrategy", value);
        self
    }
}

/// `ShareAttributes` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShareAttributes(Properties);

properties! { ShareAttributes }

impl ShareAttributes {
    /// `ShareIdentifier`: string.
    #[track_caller]
    pub fn share_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShareIdentifier", value);
        self
    }

    /// `WeightFactor`: number, 0 to 1000.
    #[track_caller]
    pub fn weight_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("WeightFactor", value);
        self
    }
}
