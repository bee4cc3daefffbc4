// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::LegalHold` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::LegalHold`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LegalHold(Body);

resource! { LegalHold "AWS::Backup::LegalHold" }

impl LegalHold {
    /// `Description`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RecoveryPointSelection`: `RecoveryPointSelection`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recovery_point_selection(
        mut self,
        value: impl IntoValue<RecoveryPointSelection>,
    ) -> Self {
        self.0.set("RecoveryPointSelection", value);
        self
    }

    /// `Tags`: list of `TagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Title`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<LegalHold> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `LegalHoldId`
    #[inline]
    pub fn legal_hold_id(&self) -> Value<String> {
        self.attribute("LegalHoldId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `RecoveryPointSelection` of `AWS::Backup::LegalHold`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecoveryPointSelection(Properties);

properties! { RecoveryPointSelection }

impl RecoveryPointSelection {
    /// `DateRange`: `RecoveryPointSelectionDateRange`.
    #[track_caller]
    pub fn date_range(mut self, value: impl IntoValue<RecoveryPointSelectionDateRange>) -> Self {
        self.0.set("DateRange", value);
        self
    }

    /// `ResourceIdentifiers`: list of strings.
    #[track_caller]
    pub fn resource_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceIdentifiers", value);
        self
    }

    /// `VaultNames`: list of strings.
    #[track_caller]
    pub fn vault_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VaultNames", value);
        self
    }
}

/// `RecoveryPointSelectionDateRange` of `AWS::Backup::LegalHold`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecoveryPointSelectionDateRange(Properties);

properties! { RecoveryPointSelectionDateRange }

impl RecoveryPointSelectionDateRange {
    /// `FromDate`: string (date-time). Required.
    #[track_caller]
    pub fn from_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FromDate", value);
        self
    }

    /// `ToDate`: string (date-time). Required.
    #[track_caller]
    pub fn to_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ToDate", value);
        self
    }
}

/// `TagsItem` of `AWS::Backup::LegalHold`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
