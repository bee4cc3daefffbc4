// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::ElasticLoadBalancerAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::ElasticLoadBalancerAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticLoadBalancerAttachment(Body);

resource! { ElasticLoadBalancerAttachment "AWS::OpsWorks::ElasticLoadBalancerAttachment" }

impl ElasticLoadBalancerAttachment {
    /// `ElasticLoadBalancerName`: string. Required.
    #[track_caller]
    pub fn elastic_load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElasticLoadBalancerName", value);
        self
    }

    /// `LayerId`: string. Required.
    #[track_caller]
    pub fn layer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LayerId", value);
        self
    }
}

impl Handle<ElasticLoadBalancerAttachment> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
