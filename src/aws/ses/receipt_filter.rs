// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ReceiptFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::ReceiptFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReceiptFilter(Body);

resource! { ReceiptFilter "AWS::SES::ReceiptFilter" }

impl ReceiptFilter {
    /// `Filter`: `Filter`. Required. A change replaces the resource.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

impl Handle<ReceiptFilter> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Filter` of `AWS::SES::ReceiptFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `IpFilter`: `IpFilter`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ip_filter(mut self, value: impl IntoValue<IpFilter>) -> Self {
        self.0.set("IpFilter", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `IpFilter` of `AWS::SES::ReceiptFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpFilter(Properties);

properties! { IpFilter }

impl IpFilter {
    /// `Cidr`: string (ipv4-network). Required. A change replaces the resource.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Policy`: `IpFilterPolicy`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<IpFilterPolicy>) -> Self {
        self.0.set("Policy", value);
        self
    }
}

choice! {
    /// `IpFilterPolicy` of `AWS::SES::ReceiptFilter`.
    IpFilterPolicy
    ALLOW "Allow"
    BLOCK "Block"
}
