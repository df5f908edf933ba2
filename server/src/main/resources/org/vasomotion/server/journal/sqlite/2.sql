-- Who came and who left is asked for by itself: few rows among very many.
create index journal_coming_and_leaving on journal (sequence) where kind <> 'INPUT';
