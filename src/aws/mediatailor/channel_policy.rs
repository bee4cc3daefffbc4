// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::ChannelPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::MediaTailor::ChannelPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelPolicy(Body);

resource! { ChannelPolicy "AWS::MediaTailor::ChannelPolicy" }

impl ChannelPolicy {
    /// `ChannelName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `Policy`: object or string. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}
