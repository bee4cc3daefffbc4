// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CE::AnomalyMonitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CE::AnomalyMonitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalyMonitor(Body);

resource! { AnomalyMonitor "AWS::CE::AnomalyMonitor" }

impl AnomalyMonitor {
    /// `MonitorDimension`: `MonitorDimension`. A change replaces the resource.
    #[track_caller]
    pub fn monitor_dimension(mut self, value: impl IntoValue<MonitorDimension>) -> Self {
        self.0.set("MonitorDimension", value);
        self
    }

    /// `MonitorName`: string, at most 1024 characters, pattern `[\S\s]*`. Required.
    #[track_caller]
    pub fn monitor_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitorName", value);
        self
    }

    /// `MonitorSpecification`: string. A change replaces the resource.
    #[track_caller]
    pub fn monitor_specification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitorSpecification", value);
        self
    }

    /// `MonitorType`: `MonitorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitor_type(mut self, value: impl IntoValue<MonitorType>) -> Self {
        self.0.set("MonitorType", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }
}

impl Handle<AnomalyMonitor> {
    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `DimensionalValueCount`
    #[inline]
    pub fn dimensional_value_count(&self) -> Value<i64> {
        self.attribute("DimensionalValueCount")
    }

    /// `LastEvaluatedDate`
    #[inline]
    pub fn last_evaluated_date(&self) -> Value<String> {
        self.attribute("LastEvaluatedDate")
    }

    /// `LastUpdatedDate`
    #[inline]
    pub fn last_updated_date(&self) -> Value<String> {
        self.attribute("LastUpdatedDate")
    }

    /// `MonitorArn`
    #[inline]
    pub fn monitor_arn(&self) -> Value<String> {
        self.attribute("MonitorArn")
    }
}

choice! {
    /// `MonitorDimension` of `AWS::CE::AnomalyMonitor`.
    MonitorDimension
    SERVICE "SERVICE"
    LINKED_ACCOUNT "LINKED_ACCOUNT"
    TAG "TAG"
    COST_CATEGORY "COST_CATEGORY"
}

choice! {
    /// `MonitorType` of `AWS::CE::AnomalyMonitor`.
    MonitorType
    DIMENSIONAL "DIMENSIONAL"
    CUSTOM "CUSTOM"
}

/// `ResourceTag` of `AWS::CE::AnomalyMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
