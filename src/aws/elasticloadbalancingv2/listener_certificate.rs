// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::ListenerCertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticLoadBalancingV2::ListenerCertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerCertificate(Body);

resource! { ListenerCertificate "AWS::ElasticLoadBalancingV2::ListenerCertificate" }

impl ListenerCertificate {
    /// `Certificates`: list of `Certificate`. Required.
    #[track_caller]
    pub fn certificates(mut self, value: impl IntoValue<ListOf<Certificate>>) -> Self {
        self.0.set("Certificates", value);
        self
    }

    /// `ListenerArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn listener_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ListenerArn", value);
        self
    }
}

impl Handle<ListenerCertificate> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Certificate` of `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Properties);

properties! { Certificate }

impl Certificate {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }
}
