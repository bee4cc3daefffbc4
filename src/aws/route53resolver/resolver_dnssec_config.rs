// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverDNSSECConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverDNSSECConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverDNSSECConfig(Body);

resource! { ResolverDNSSECConfig "AWS::Route53Resolver::ResolverDNSSECConfig" }

impl ResolverDNSSECConfig {
    /// `ResourceId`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }
}

impl Handle<ResolverDNSSECConfig> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `ValidationStatus`
    #[inline]
    pub fn validation_status(&self) -> Value<String> {
        self.attribute("ValidationStatus")
    }
}
