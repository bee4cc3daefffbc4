// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverQueryLoggingConfigAssociation(Body);

resource! { ResolverQueryLoggingConfigAssociation "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" }

impl ResolverQueryLoggingConfigAssociation {
    /// `ResolverQueryLogConfigId`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn resolver_query_log_config_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolverQueryLogConfigId", value);
        self
    }

    /// `ResourceId`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }
}

impl Handle<ResolverQueryLoggingConfigAssociation> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Error`
    #[inline]
    pub fn error(&self) -> Value<String> {
        self.attribute("Error")
    }

    /// `ErrorMessage`
    #[inline]
    pub fn error_message(&self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
