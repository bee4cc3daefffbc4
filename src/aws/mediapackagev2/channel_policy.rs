// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackageV2::ChannelPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::MediaPackageV2::ChannelPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelPolicy(Body);

resource! { ChannelPolicy "AWS::MediaPackageV2::ChannelPolicy" }

impl ChannelPolicy {
    /// `ChannelGroupName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelGroupName", value);
        self
    }

    /// `ChannelName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `Policy`: object or string, at most 6144 characters. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}
