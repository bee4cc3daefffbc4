// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAF::IPSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAF::IPSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSet(Body);

resource! { IPSet "AWS::WAF::IPSet" }

impl IPSet {
    /// `IPSetDescriptors`: list of `IPSetDescriptor`.
    #[track_caller]
    pub fn ip_set_descriptors(mut self, value: impl IntoValue<ListOf<IPSetDescriptor>>) -> Self {
        self.0.set("IPSetDescriptors", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<IPSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `IPSetDescriptor` of `AWS::WAF::IPSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSetDescriptor(Properties);

properties! { IPSetDescriptor }

impl IPSetDescriptor {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
