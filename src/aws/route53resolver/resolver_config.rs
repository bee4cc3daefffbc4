// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverConfig(Body);

resource! { ResolverConfig "AWS::Route53Resolver::ResolverConfig" }

impl ResolverConfig {
    /// `AutodefinedReverseFlag`: `AutodefinedReverseFlag`. Required. A change replaces the resource.
    #[track_caller]
    pub fn autodefined_reverse_flag(
        mut self,
        value: impl IntoValue<AutodefinedReverseFlag>,
    ) -> Self {
        self.0.set("AutodefinedReverseFlag", value);
        self
    }

    /// `ResourceId`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }
}

impl Handle<ResolverConfig> {
    /// `AutodefinedReverse`
    #[inline]
    pub fn autodefined_reverse(&self) -> Value<String> {
        self.attribute("AutodefinedReverse")
    }

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
}

choice! {
    /// `AutodefinedReverseFlag` of `AWS::Route53Resolver::ResolverConfig`.
    AutodefinedReverseFlag
    DISABLE "DISABLE"
}
