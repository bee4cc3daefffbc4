// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::FargateProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::FargateProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FargateProfile(Body);

resource! { FargateProfile "AWS::EKS::FargateProfile" }

impl FargateProfile {
    /// `ClusterName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `FargateProfileName`: string, at least 1 character. A change replaces the resource.
    #[track_caller]
    pub fn fargate_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FargateProfileName", value);
        self
    }

    /// `PodExecutionRoleArn`: `IamRoleArn`, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn pod_execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("PodExecutionRoleArn", value);
        self
    }

    /// `Selectors`: list of `Selector`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn selectors(mut self, value: impl IntoValue<ListOf<Selector>>) -> Self {
        self.0.set("Selectors", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FargateProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Label` of `AWS::EKS::FargateProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Label(Properties);

properties! { Label }

impl Label {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Selector` of `AWS::EKS::FargateProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Selector(Properties);

properties! { Selector }

impl Selector {
    /// `Labels`: list of `Label`.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Namespace`: string, at least 1 character. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `Tag` of `AWS::EKS::FargateProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
