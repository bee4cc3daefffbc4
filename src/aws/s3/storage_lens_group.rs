// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::StorageLensGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::StorageLensGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensGroup(Body);

resource! { StorageLensGroup "AWS::S3::StorageLensGroup" }

impl StorageLensGroup {
    /// `Filter`: `Filter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StorageLensGroup> {
    /// `StorageLensGroupArn`
    #[inline]
    pub fn storage_lens_group_arn(&self) -> Value<String> {
        self.attribute("StorageLensGroupArn")
    }
}

/// `And` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct And(Properties);

properties! { And }

impl And {
    /// `MatchAnyPrefix`: list of strings.
    #[track_caller]
    pub fn match_any_prefix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnyPrefix", value);
        self
    }

    /// `MatchAnySuffix`: list of strings.
    #[track_caller]
    pub fn match_any_suffix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnySuffix", value);
        self
    }

    /// `MatchAnyTag`: list of `Tag`.
    #[track_caller]
    pub fn match_any_tag(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("MatchAnyTag", value);
        self
    }

    /// `MatchObjectAge`: `MatchObjectAge`.
    #[track_caller]
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAge>) -> Self {
        self.0.set("MatchObjectAge", value);
        self
    }

    /// `MatchObjectSize`: `MatchObjectSize`.
    #[track_caller]
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSize>) -> Self {
        self.0.set("MatchObjectSize", value);
        self
    }
}

/// `Filter` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `And`: `And`, at least 2 entries.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<And>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `MatchAnyPrefix`: list of strings.
    #[track_caller]
    pub fn match_any_prefix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnyPrefix", value);
        self
    }

    /// `MatchAnySuffix`: list of strings.
    #[track_caller]
    pub fn match_any_suffix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnySuffix", value);
        self
    }

    /// `MatchAnyTag`: list of `Tag`.
    #[track_caller]
    pub fn match_any_tag(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("MatchAnyTag", value);
        self
    }

    /// `MatchObjectAge`: `MatchObjectAge`.
    #[track_caller]
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAge>) -> Self {
        self.0.set("MatchObjectAge", value);
        self
    }

    /// `MatchObjectSize`: `MatchObjectSize`.
    #[track_caller]
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSize>) -> Self {
        self.0.set("MatchObjectSize", value);
        self
    }

    /// `Or`: `Or`, at least 2 entries.
    #[track_caller]
    pub fn or(mut self, value: impl IntoValue<Or>) -> Self {
        self.0.set("Or", value);
        self
    }
}

/// `MatchObjectAge` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchObjectAge(Properties);

properties! { MatchObjectAge }

impl MatchObjectAge {
    /// `DaysGreaterThan`: integer, at least 1.
    #[track_caller]
    pub fn days_greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysGreaterThan", value);
        self
    }

    /// `DaysLessThan`: integer, at least 1.
    #[track_caller]
    pub fn days_less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysLessThan", value);
        self
    }
}

/// `MatchObjectSize` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchObjectSize(Properties);

properties! { MatchObjectSize }

impl MatchObjectSize {
    /// `BytesGreaterThan`: integer, at least 1.
    #[track_caller]
    pub fn bytes_greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BytesGreaterThan", value);
        self
    }

    /// `BytesLessThan`: integer, at least 1.
    #[track_caller]
    pub fn bytes_less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BytesLessThan", value);
        self
    }
}

/// `Or` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Or(Properties);

properties! { Or }

impl Or {
    /// `MatchAnyPrefix`: list of strings.
    #[track_caller]
    pub fn match_any_prefix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnyPrefix", value);
        self
    }

    /// `MatchAnySuffix`: list of strings.
    #[track_caller]
    pub fn match_any_suffix(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchAnySuffix", value);
        self
    }

    /// `MatchAnyTag`: list of `Tag`.
    #[track_caller]
    pub fn match_any_tag(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("MatchAnyTag", value);
        self
    }

    /// `MatchObjectAge`: `MatchObjectAge`.
    #[track_caller]
    pub fn match_object_age(mut self, value: impl IntoValue<MatchObjectAge>) -> Self {
        self.0.set("MatchObjectAge", value);
        self
    }

    /// `MatchObjectSize`: `MatchObjectSize`.
    #[track_caller]
    pub fn match_object_size(mut self, value: impl IntoValue<MatchObjectSize>) -> Self {
        self.0.set("MatchObjectSize", value);
        self
    }
}

/// `Tag` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
