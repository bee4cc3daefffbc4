// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCBlockPublicAccessOptions` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCBlockPublicAccessOptions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCBlockPublicAccessOptions(Body);

resource! { VPCBlockPublicAccessOptions "AWS::EC2::VPCBlockPublicAccessOptions" }

impl VPCBlockPublicAccessOptions {
    /// `InternetGatewayBlockMode`: `InternetGatewayBlockMode`. Required.
    #[track_caller]
    pub fn internet_gateway_block_mode(
        mut self,
        value: impl IntoValue<InternetGatewayBlockMode>,
    ) -> Self {
        self.0.set("InternetGatewayBlockMode", value);
        self
    }
}

impl Handle<VPCBlockPublicAccessOptions> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `ExclusionsAllowed`
    #[inline]
    pub fn exclusions_allowed(&self) -> Value<String> {
        self.attribute("ExclusionsAllowed")
    }
}

choice! {
    /// `InternetGatewayBlockMode` of `AWS::EC2::VPCBlockPublicAccessOptions`.
    InternetGatewayBlockMode
    BLOCK_BIDIRECTIONAL "block-bidirectional"
    BLOCK_INGRESS "block-ingress"
}
