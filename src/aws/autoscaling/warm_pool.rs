// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::WarmPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::AutoScaling::WarmPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WarmPool(Body);

resource! { WarmPool "AWS::AutoScaling::WarmPool" }

impl WarmPool {
    /// `AutoScalingGroupName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupName", value);
        self
    }

    /// `InstanceReusePolicy`: `InstanceReusePolicy`.
    #[track_caller]
    pub fn instance_reuse_policy(mut self, value: impl IntoValue<InstanceReusePolicy>) -> Self {
        self.0.set("InstanceReusePolicy", value);
        self
    }

    /// `MaxGroupPreparedCapacity`: integer, at least -1.
    #[track_caller]
    pub fn max_group_prepared_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxGroupPreparedCapacity", value);
        self
    }

    /// `MinSize`: integer, at least 0.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `PoolState`: `PoolState`.
    #[track_caller]
    pub fn pool_state(mut self, value: impl IntoValue<PoolState>) -> Self {
        self.0.set("PoolState", value);
        self
    }
}

/// `InstanceReusePolicy` of `AWS::AutoScaling::WarmPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceReusePolicy(Properties);

properties! { InstanceReusePolicy }

impl InstanceReusePolicy {
    /// `ReuseOnScaleIn`: boolean.
    #[track_caller]
    pub fn reuse_on_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReuseOnScaleIn", value);
        self
    }
}

choice! {
    /// `PoolState` of `AWS::AutoScaling::WarmPool`.
    PoolState
    HIBERNATED "Hibernated"
    RUNNING "Running"
    STOPPED "Stopped"
}
