// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Invoicing::InvoiceUnit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Invoicing::InvoiceUnit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceUnit(Body);

resource! { InvoiceUnit "AWS::Invoicing::InvoiceUnit" }

impl InvoiceUnit {
    /// `Description`: string, at most 500 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InvoiceReceiver`: string, 12 characters, pattern `^\d{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn invoice_receiver(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvoiceReceiver", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^(?! )[\p{L}\p{N}\p{Z}-_]*(?<! )$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 200 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `Rule`: `Rule`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<Rule>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `TaxInheritanceDisabled`: boolean.
    #[track_caller]
    pub fn tax_inheritance_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TaxInheritanceDisabled", value);
        self
    }
}

impl Handle<InvoiceUnit> {
    /// `InvoiceUnitArn`
    #[inline]
    pub fn invoice_unit_arn(&self) -> Value<String> {
        self.attribute("InvoiceUnitArn")
    }

    /// `LastModified`
    #[inline]
    pub fn last_modified(&self) -> Value<f64> {
        self.attribute("LastModified")
    }
}

/// `ResourceTag` of `AWS::Invoicing::InvoiceUnit`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 200 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Rule` of `AWS::Invoicing::InvoiceUnit`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `LinkedAccounts`: list of strings, at most 1000 items. Required.
    #[track_caller]
    pub fn linked_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LinkedAccounts", value);
        self
    }
}
