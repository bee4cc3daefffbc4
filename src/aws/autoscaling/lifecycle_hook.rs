// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::LifecycleHook` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::format;

/// `AWS::AutoScaling::LifecycleHook`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleHook(Body);

resource! { LifecycleHook "AWS::AutoScaling::LifecycleHook" }

impl LifecycleHook {
    /// `AutoScalingGroupName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupName", value);
        self
    }

    /// `DefaultResult`: `DefaultResult`.
    #[track_caller]
    pub fn default_result(mut self, value: impl IntoValue<DefaultResult>) -> Self {
        self.0.set("DefaultResult", value);
        self
    }

    /// `HeartbeatTimeout`: integer.
    #[track_caller]
    pub fn heartbeat_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HeartbeatTimeout", value);
        self
    }

    /// `LifecycleHookName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9\-_\/]+$`. A change replaces the resource.
    #[track_caller]
    pub fn lifecycle_hook_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecycleHookName", value);
        self
    }

    /// `LifecycleTransition`: `LifecycleTransition`. Required.
    #[track_caller]
    pub fn lifecycle_transition(mut self, value: impl IntoValue<LifecycleTransition>) -> Self {
        self.0.set("LifecycleTransition", value);
        self
    }

    /// `NotificationMetadata`: string, 1 to 1023 characters, pattern `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
    #[track_caller]
    pub fn notification_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationMetadata", value);
        self
    }

    /// `NotificationTargetARN`: string, at most 255 characters.
    #[track_caller]
    pub fn notification_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTargetARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 255 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

choice! {
    /// `DefaultResult` of `AWS::AutoScaling::LifecycleHook`.
    DefaultResult
    ABANDON "ABANDON"
    CONTINUE "CONTINUE"
}

choice! {
    /// `LifecycleTransition` of `AWS::AutoScaling::LifecycleHook`.
    LifecycleTransition
    AUTOSCALING_EC2_INSTANCE_LAUNCHING "autoscaling:EC2_INSTANCE_LAUNCHING"
    AUTOSCALING_EC2_INSTANCE_TERMINATING "autoscaling:EC2_INSTANCE_TERMINATING"
}
