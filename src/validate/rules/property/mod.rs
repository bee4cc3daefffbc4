mod any_of;
mod array_length;
mod availability_zone;
mod dependent_excluded;
mod dependent_required;
mod enumeration;
mod image_id;
mod max_unique_items;
mod number_range;
mod one_of;
pub(in crate::validate) mod packaged_path;
mod password;
mod pattern;
mod prefix_items;
mod properties;
pub(in crate::validate) mod read_only;
mod required;
mod required_or;
mod required_xor;
pub(in crate::validate) mod string_length;
pub(in crate::validate) mod tagging;
mod types;
mod unique_items;
mod unique_items_allowed;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &properties::RULE,
    &required::RULE,
    &prefix_items::RULE,
    &types::RULE,
    &required_xor::RULE,
    &any_of::RULE,
    &one_of::RULE,
    &dependent_excluded::RULE,
    &dependent_required::RULE,
    &tagging::RULE,
    &enumeration::RULE,
    &pattern::RULE,
    &array_length::RULE,
    &string_length::RULE,
    &number_range::RULE,
    &unique_items::RULE,
    &read_only::RULE,
    &required_or::RULE,
    &max_unique_items::RULE,
    &unique_items_allowed::RULE,
    &password::RULE,
    &image_id::RULE,
    &packaged_path::RULE,
    &availability_zone::RULE,
];
