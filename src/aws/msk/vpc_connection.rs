// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::VpcConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::VpcConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnection(Body);

resource! { VpcConnection "AWS::MSK::VpcConnection" }

impl VpcConnection {
    /// `Authentication`: `Authentication`, 3 to 10 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn authentication(mut self, value: impl IntoValue<Authentication>) -> Self {
        self.0.set("Authentication", value);
        self
    }

    /// `ClientSubnets`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_subnets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientSubnets", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetClusterArn`: string, pattern `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetClusterArn", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, pattern `^(vpc-)([a-z0-9]+)\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VpcConnection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Authentication` of `AWS::MSK::VpcConnection`.
    Authentication
    SASL_IAM "SASL_IAM"
    SASL_SCRAM "SASL_SCRAM"
    TLS "TLS"
}
