// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra`

pub mod data_source;
pub mod faq;
pub mod featured_results_set;
pub mod index;
pub mod query_suggestions_block_list;
pub mod thesaurus;

pub use data_source::DataSource;
pub use faq::Faq;
pub use featured_results_set::FeaturedResultsSet;
pub use index::Index;
pub use query_suggestions_block_list::QuerySuggestionsBlockList;
pub use thesaurus::Thesaurus;
